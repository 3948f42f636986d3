/// Words that tell one firm from another, and from those who write about it.
enum OtherFirms {
  /// "rival Orix", "its competitor Orix", "fellow maker Orix"
  static let rivals = words("rival rivals competitor competitors fellow peer peers")
  /// "Other firms cut jobs too: Orix 300, Vane 200"
  static let several = words("firms companies makers employers majors giants banks retailers carmakers airlines")
  /// "Pell, the group's best-known unit"
  static let units = words("unit subsidiary division brand arm part branch plant")
  /// Parts of the names of papers and agencies: "The Arl Times said it would cut" is told by the paper.
  static let media = words(
    "times post journal news herald tribune guardian telegraph reuters bloomberg cnbc bbc cnn afp ap mail sun mirror")

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
