import Articles
import Facts
import Foundation
import GRDB

// A story's profile as a row of `stories`. Its terms are a blob of eight bytes each, in the order of their numbers: they are
// read for every story that an article may continue.

extension StoryProfile {
  static let columns = "id, title, first_published, last_published, articles, terms"

  init(_ row: Row) throws {
    self.init(
      reference: StoryReference(id: row[0], title: row[1]), terms: try StoryProfile.terms(row[5]),
      firstPublished: try time(row[2]), lastPublished: try time(row[3]),
      // One more can be counted, whatever the row says.
      articles: min(max(row[4], 0), Int(Int32.max)))
  }

  var blob: Data {
    var blob = Data(capacity: terms.count * 8)
    for term in terms {
      let packed = UInt64(term.id.rawValue) | UInt64(term.weight) << 32 | UInt64(term.titleWeight) << 48
      withUnsafeBytes(of: packed.littleEndian) { blob.append(contentsOf: $0) }
    }
    return blob
  }

  private static func terms(_ blob: Data) throws -> [Term] {
    guard blob.count % 8 == 0 else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "its terms are cut short"))
    }
    return blob.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 8).map { at in
        let packed = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        return Term(
          id: TermID(rawValue: UInt32(truncatingIfNeeded: packed)), weight: UInt16(truncatingIfNeeded: packed >> 32),
          titleWeight: UInt16(truncatingIfNeeded: packed >> 48))
      }
    }
  }
}

/// A sketch as the state keeps it: four bytes a hash.
enum SketchBlob {
  static func encode(_ sketch: [UInt32]) -> Data {
    var blob = Data(capacity: sketch.count * 4)
    for hash in sketch { withUnsafeBytes(of: hash.littleEndian) { blob.append(contentsOf: $0) } }
    return blob
  }

  static func decode(_ blob: Data) -> [UInt32] {
    blob.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count / 4 * 4, by: 4).map {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self))
      }
    }
  }
}
