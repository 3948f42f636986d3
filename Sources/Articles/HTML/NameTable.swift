/// Short lower-case names and what they mean, looked up by the bytes of a name without making a String of it.
struct NameTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  init(_ entries: [(name: String, value: Value)]) {
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: nil, count: size)
    mask = size - 1
    for (name, value) in entries {
      let hash = FNV(name.utf8).value
      var slot = Int(truncatingIfNeeded: hash) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = hash
      values[slot] = value
    }
  }

  subscript(_ hash: FNV) -> Value? {
    var slot = Int(truncatingIfNeeded: hash.value) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash.value { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  func contains(_ hash: FNV) -> Bool { self[hash] != nil }
}
