import CCurl
import Foundation
import Glibc
import Synchronization

/// Runs all transfers on one thread, over libcurl's multi interface: connections and names looked up are shared, and
/// kept.
///
/// The thread alone touches the handles. Tasks leave it their transfers in a mailbox and wake it.
final class TransferEngine: Sendable {
  private struct Mailbox {
    var arrived: [Transfer] = []
    var cancelled: [Transfer] = []
    var isEnding = false
  }

  private let mailbox = Mutex(Mailbox())
  /// The pointer itself never changes; libcurl allows `curl_multi_wakeup` from any thread.
  nonisolated(unsafe) private let multi: UnsafeMutableRawPointer?

  /// Kept open though nothing is transferred over them.
  private static let mostIdleConnections = 32

  init() {
    multi = curl_multi_init()
    if let multi { _ = watchd_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, Self.mostIdleConnections) }
    let thread = Thread { [self] in work() }
    thread.name = "watchd.http"
    thread.stackSize = 1 << 20
    thread.start()
  }

  /// Ends the thread; what is under way fails.
  func end() {
    // Within the lock: once the thread has seen it, the handle is gone.
    mailbox.withLock {
      $0.isEnding = true
      wake()
    }
  }

  func run(_ request: HTTPRequest, first: HTTPRequest, userAgent: String) async throws(FetchError) -> HTTPResponse {
    let transfer = Transfer(request, first: first, userAgent: userAgent)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        transfer.whenDone { continuation.resume(returning: $0) }
        mailbox.withLock {
          $0.arrived.append(transfer)
          // A task that was cancelled before has told it to nobody yet who knew the transfer.
          if Task.isCancelled { $0.cancelled.append(transfer) }
        }
        wake()
      }
    } onCancel: {
      mailbox.withLock { $0.cancelled.append(transfer) }
      wake()
    }
    return try result.get()
  }

  private func wake() { if let multi { curl_multi_wakeup(multi) } }

  private func work() {
    guard let multi else { return }
    defer { curl_multi_cleanup(multi) }
    // By the locale of its thread libcurl reads hosts such as bücher.example, which it asks for as xn--bcher-kva.example.
    let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let before = uselocale(locale)
    defer {
      uselocale(before)
      if let locale { freelocale(locale) }
    }
    var running: [UnsafeMutableRawPointer: Transfer] = [:]
    while true {
      let (arrived, cancelled, isEnding) = mailbox.withLock { box in
        defer { (box.arrived, box.cancelled) = ([], []) }
        return (box.arrived, box.cancelled, box.isEnding)
      }
      for transfer in arrived { start(transfer, in: &running) }
      for transfer in isEnding ? Array(running.values) : cancelled {
        stop(transfer, in: &running)
      }
      if isEnding { return }
      var count: CInt = 0
      curl_multi_perform(multi, &count)
      finishDone(in: &running)
      // With nothing under way only the mailbox wakes it; libcurl's own timers bound the wait otherwise.
      curl_multi_poll(multi, nil, 0, running.isEmpty ? 600_000 : 1_000, nil)
    }
  }

  private func start(_ transfer: Transfer, in running: inout [UnsafeMutableRawPointer: Transfer]) {
    guard let handle = transfer.makeHandle(), curl_multi_add_handle(multi, handle) == CURLM_OK else {
      transfer.finish(CURLE_FAILED_INIT)
      return
    }
    running[handle] = transfer
  }

  private func stop(_ transfer: Transfer, in running: inout [UnsafeMutableRawPointer: Transfer]) {
    guard let handle = transfer.handle, running.removeValue(forKey: handle) != nil else { return }
    curl_multi_remove_handle(multi, handle)
    transfer.finish(CURLE_ABORTED_BY_CALLBACK)
  }

  private func finishDone(in running: inout [UnsafeMutableRawPointer: Transfer]) {
    var left: CInt = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
        let transfer = running.removeValue(forKey: handle)
      else { continue }
      let code = message.pointee.data.result
      curl_multi_remove_handle(multi, handle)
      transfer.finish(code)
    }
  }
}
