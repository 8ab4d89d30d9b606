import Interview

extension Excerpt {
  /// The excerpt in Mermaid, which many places that show Markdown draw by themselves.
  public func mermaid(center: NodeID? = nil) -> String {
    let ways = Ways(in: self)
    let raised = Set(dialog.raised.values)
    var text = "%% \(dialog.id)\nflowchart TD\n"
    if contains(dialog.start), !raised.contains(dialog.start) {
      text += "  start((\"start\")) --> n\(dialog.start.index)\n"
    }
    for id in nodes where !raised.contains(id) { text += "  \(node(id))\n" }
    for way in ways.all {
      let label = way.label.map(escaped).joined(separator: "<br/>")
      let words = label.isEmpty ? "" : "|\"\(label)\"|"
      text += "  n\(way.from.index) -->\(words) n\(way.to.index)\n"
    }
    let apart = nodes.filter(raised.contains)
    if !apart.isEmpty {
      text += "  subgraph raised[\"Asked when the person's own words call for it\"]\n"
      for id in apart { text += "    \(node(id))\n" }
      text += "  end\n"
    }
    let cut = nodes.filter { isCut($0, ways) }
    if !cut.isEmpty {
      text += "  classDef cut stroke-dasharray: 5 5\n"
      text += "  class \(cut.map { "n\($0.index)" }.joined(separator: ",")) cut\n"
    }
    if let center, contains(center) {
      text += "  classDef center stroke-width: 4px\n  class n\(center.index) center\n"
    }
    return text
  }

  private func node(_ id: NodeID) -> String {
    let figure = Figure(dialog[id])
    var lines = figure.name.isEmpty ? [" "] : ["<b>\(escaped(figure.name))</b>"]
    if !figure.caption.isEmpty { lines.append("<i>\(escaped(figure.caption))</i>") }
    lines += figure.words.map(escaped)
    let (opening, closing) = figure.kind.brackets
    return "n\(id.index)\(opening)\"\(lines.joined(separator: "<br/>"))\"\(closing)"
  }
}

extension Figure.Kind {
  fileprivate var brackets: (String, String) {
    switch self {
    case .question: ("(", ")")
    case .safetyQuestion: ("{{", "}}")
    case .list: ("[[", "]]")
    case .safetyList: ("[/", "\\]")
    case .statement: ("[", "]")
    case .junction: ("{", "}")
    case .ending: ("([", "])")
    }
  }
}

/// Text that Mermaid shows as it is: whatever is no letter, figure or plain mark becomes its number.
private func escaped(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "?", "!", ":", "-", "_", "'", "/", "(",
      ")":
      escaped.unicodeScalars.append(scalar)
    case _ where scalar.value >= 0xA0: escaped.unicodeScalars.append(scalar)
    default: escaped += "#\(scalar.value);"
    }
  }
  return escaped
}
