internal import Articles

/// Words that stand in news of any kind and tell no happening from another.
public enum CommonWords {
  /// - Parameter hash: as ``PlainWords`` gives it.
  public static func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }

  private static let hashes = Set(words.split { $0 == " " || $0 == "\n" }.map { FNV($0.utf8).value })

  private static let words = """
    a a.m. about above according across added adding adds advertisement after again against agency ago all almost along
    already also although always am amid among an and another any anyone anything april are area around as asked
    at august away back based be became because become been before began behind being believe believed below best
    better between big both bring brought browser but by called came can cannot carried case cause caused center
    central centre city claim claimed claims clear click close come comes coming confirmed continue continued
    cookie cookies could countries country course current currently daily day days dead death deaths december
    decided described despite did died different do does doing done down due during each earlier early east eight
    either eleven else email end enough especially even evening ever every everyone expected face far february few
    fifth figure figures file find first five follow followed following forced former found four fourth fresh
    friday from full further gave general get give given gives giving go goes going good got government great
    group groups had half happen happened happening hard has have having he head held help her here high him
    himself his home hour hours how however hundred hundreds if image images immediately important in include
    included including increase information injured inside instead into is issue it its itself january july june
    just keep kept kill killed killing know known large largest last late later latest leader leaders leading
    least leave left less let life like likely line little live local long longer look low made main make makes
    making man many march may me mean meanwhile media meet men might million minister ministry minute minutes
    monday month months more morning most move much must my name named national near nearly need never new news
    newsletter newspaper next night nine no nobody none nor north not nothing november now number numbers october
    of off office official officials often old on once one only open or order other others our out outside over
    own p.m. page part people per percent perhaps person photo picture place please point police possible president
    press previous previously probably public put quite rather read really reason receive received recent recently
    regional rejected remain remained report reported reporter reporters reporting reports rest result right rise
    rose said same saturday saw say saying says second see seen send senior sent september service services set
    seven several share she should show shown side since site situation six small so social some someone something
    soon source sources south speak spoke spokesman spokesperson spokeswoman stand start started state statement
    states still stop story subscribe such sunday take taken taking television tell ten than thank that the their
    them themselves then there these they thing things think third this those though thought thousand thousands
    three through thursday time times to today together told toll tomorrow tonight too took total toward towards
    tuesday twelve twenty two under until up update updated upon us use used using very via victim victims video
    visit wake want wanted was way we website wednesday week weekend weeks well went were west what when where
    whether which while who whole whom whose why will with within without woman women word words work working
    world would wounded year years yesterday yet you young your
    """
}
