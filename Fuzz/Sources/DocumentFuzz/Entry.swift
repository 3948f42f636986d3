import Driver

/// The name that the package manager links as the entry point of this target.
@_cdecl("DocumentFuzz_main")
public func enter(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  drive(count, arguments) { test($0, $1) }
}
