import Articles
import CCrypto
import Foundation

/// Signs requests as Standard Webhooks has it (https://www.standardwebhooks.com): a receiver that knows a key can tell
/// that a message is from here, whole, and recent.
struct WebhookSignature {
  /// One for each key; a receiver takes the message where it knows one of them, so that keys can be changed in peace.
  let keys: [[UInt8]]

  /// The headers that sign a body; none where there is no key.
  ///
  /// - Parameter id: of the message, the same each time it is sent.
  func headers(id: String, time: Timestamp, body: [UInt8]) -> [(name: String, value: String)] {
    guard !keys.isEmpty else { return [] }
    let signed = Array("\(id).\(time.seconds).".utf8) + body
    let signatures = keys.map { "v1," + Data(Self.hmacSHA256(signed, key: $0)).base64EncodedString() }
    return [
      ("webhook-id", id), ("webhook-timestamp", "\(time.seconds)"),
      ("webhook-signature", signatures.joined(separator: " ")),
    ]
  }

  static func hmacSHA256(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    HMAC(EVP_sha256(), key, Int32(clamping: key.count), message, message.count, &digest, &length)
    return Array(digest.prefix(Int(length)))
  }
}
