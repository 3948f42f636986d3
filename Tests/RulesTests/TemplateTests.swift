import Articles
import Claims
import Facts
import Rules
import Testing

struct TemplateTests {
  @Test(arguments: [
    ("", ""), ("no placeholder", "no placeholder"), ("{{to}}", "164"), ("{{ to }}!", "164!"), ("{to} }}", "{to} }}"),
    ("{{to}}{{from}}", "16426"), ("{{story}} | {{kind}} | {{change}}", "Karsu earthquake | killed | increased"),
    ("{{population}} in {{place}}", "miners in Old Town"),
    ("{{attribution}}, {{outlet}}", "the health ministry, Example Daily"),
    ("{{title}} {{url}}", "Toll rises in Karsu https://news.example/karsu/3"), ("{{published}}", "2031-03-09"),
    ("{{rule}} {{severity}}", "toll critical"),
    ("{{sentence}}", "The health ministry said on Sunday that 164 people had been killed."),
  ])
  func filled(_ source: String, _ message: String) throws {
    let change = Sample.change(
      .increased, from: Figure(26), population: "miners", place: "Old Town", attribution: "health ministry")
    let template = try Template(source)
    #expect(Sample.fire(Sample.rule(message: template), change) == [message])
  }

  @Test func whatIsNotKnownIsEmpty() throws {
    let template = try Template("{{from}}|{{to}}|{{place}}|{{population}}|{{attribution}}")
    let change = Sample.change(.retracted, to: nil, population: nil)
    #expect(Sample.fire(Sample.rule(message: template), change) == ["|||people|Example Daily"])
  }
}
