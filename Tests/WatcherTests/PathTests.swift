import Testing

@testable import Watcher

struct PathTests {
  @Test(arguments: [
    ("a/b.txt", "a", "b.txt"), ("/a/b", "/a", "b"), ("/a", "/", "a"), ("a", ".", "a"), ("x/", ".", ""), ("", ".", ""),
    ("/", "/", ""), ("//a", "/", "a"), ("a//b", "a", "b"), ("./a", ".", "a"), ("..", ".", ".."),
  ])
  func aPathHasADirectoryAndAName(path: String, directory: String, name: String) {
    #expect(path.parentDirectory == directory)
    #expect(String(path.lastComponent) == name)
  }
}
