internal import Articles
internal import Foundation
internal import Watcher

/// A file that could not be read, and why.
struct FileError: Error, CustomStringConvertible {
  var description: String
}

/// The document in a file, with the metadata of the file NAME.json beside it.
func documentFile(at path: String, url: String? = nil) throws(FileError) -> Document {
  let file = URL(fileURLWithPath: path)
  let sidecar = file.deletingLastPathComponent()
    .appendingPathComponent(Document.sidecarName(of: file.lastPathComponent))
  let hasSidecar = sidecar.path != file.path && FileManager.default.fileExists(atPath: sidecar.path)
  return Document(
    bytes: try bytes(of: file), name: path, url: url,
    sidecar: hasSidecar ? try bytes(of: sidecar) : nil)
}

private func bytes(of file: URL) throws(FileError) -> [UInt8] {
  do {
    return Array(try Data(contentsOf: file))
  } catch {
    let why =
      switch (error as? CocoaError)?.code {
      case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
      case .fileReadNoPermission: "no permission to read it"
      default: "it cannot be read: \(plainWords(error))"
      }
    throw FileError(description: "\(file.path): \(why)")
  }
}
