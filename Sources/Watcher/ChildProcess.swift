import CLinux
@preconcurrency import Dispatch
package import Foundation
import Glibc

/// A program that runs beside this one. Foundation's `Process` is not used: on Linux it reads past the end of directory
/// entries when it looks for open descriptors, which now and then ends the whole process (swift-corelibs-foundation,
/// issue 5472).
package final class ChildProcess: Sendable {
  package let pid: Int32
  private let end = End()

  /// What stands at the end, once it has come.
  private final class End: @unchecked Sendable {
    let hasCome = DispatchGroup()
    /// Written before the group is left, read after it was waited for.
    var status: Int32 = -1
  }

  /// Starts the program at the path that comes first. What isn't given is this process's own; streams, /dev/null.
  ///
  /// - Throws: A `POSIXError` where it cannot be started.
  package init(
    _ command: [String], directory: String? = nil, environment: [String: String]? = nil, input: FileHandle? = nil,
    output: FileHandle? = nil, errors: FileHandle? = nil
  ) throws {
    let variables = (environment ?? ProcessInfo.processInfo.environment).map { "\($0)=\($1)" }
    let handles = [input, output, errors]
    var pid: Int32 = 0
    // A handle that is let go of closes its descriptor.
    let code = withExtendedLifetime(handles) {
      withCStrings(command) { arguments in
        withCStrings(variables) { variables in
          watchd_spawn(&pid, arguments, variables, directory, handles.map { $0?.fileDescriptor ?? -1 })
        }
      }
    }
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    self.pid = pid
    end.hasCome.enter()
    // A thread of its own: those that others share must not run out where many programs run.
    Thread.detachNewThread { [pid, end] in
      var raw: Int32 = 0
      while waitpid(pid, &raw, 0) < 0, errno == EINTR {}
      let signal = raw & 0x7F
      end.status = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
      end.hasCome.leave()
    }
  }

  /// Waits for the end, at most for some seconds; nil where it has not come by then. The status of a program that a
  /// signal ended is 128 and its number.
  package func status(within seconds: Double = .infinity) -> Int32? {
    let deadline = seconds.isFinite ? DispatchTime.now() + seconds : .distantFuture
    return end.hasCome.wait(timeout: deadline) == .success ? end.status : nil
  }

  /// The status at the end, without a thread that waits for it.
  package func status() async -> Int32 {
    await withCheckedContinuation { continuation in
      end.hasCome.notify(queue: .global()) { [end] in continuation.resume(returning: end.status) }
    }
  }
}

/// Calls with C strings, and nil after the last.
private func withCStrings<R>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
