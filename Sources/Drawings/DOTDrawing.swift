import Interview

extension Excerpt {
  /// The excerpt in DOT, the language of Graphviz.
  ///
  /// - Parameter center: a node to be drawn with a thicker line, if any.
  public func dot(center: NodeID? = nil) -> String {
    let ways = Ways(in: self)
    let figures = nodes.map { (id: $0, figure: Figure(dialog[$0])) }
    let raised = Set(dialog.raised.values)
    var text = """
      digraph \(quoted(dialog.id)) {
        graph [label=\(html(title, isBold: true)), labelloc=t, fontname="Helvetica", fontsize=16,
          ranksep=0.35, nodesep=0.35];
        node [fontname="Helvetica", fontsize=11, margin="0.12,0.06", shape=box];
        edge [fontname="Helvetica", fontsize=9, arrowsize=0.7];

      """
    if contains(dialog.start), !raised.contains(dialog.start) {
      text += "  start [shape=plaintext, label=\"start\"];\n  start -> n\(dialog.start.index);\n"
    }
    for (id, figure) in figures where !raised.contains(id) {
      text += "  \(node(id, figure, center, isCut: isCut(id, ways)))\n"
    }
    for way in ways.all { text += "  \(arrow(way))\n" }
    let apart = figures.filter { raised.contains($0.id) }
    if !apart.isEmpty {
      text += "  subgraph cluster_raised {\n"
      text += "    label=\"Asked when the person's own words call for it\";\n"
      text += "    style=dashed; fontsize=12;\n"
      for (id, figure) in apart { text += "    \(node(id, figure, center, isCut: false))\n" }
      text += "  }\n"
    }
    text += key(figures.map(\.figure.kind), isCut: nodes.contains { isCut($0, ways) })
    return text + "}\n"
  }

  private var title: String {
    let isWhole = nodes.count == dialog.nodes.count
    return dialog.title + (isWhole ? "" : " (\(nodes.count) of \(dialog.nodes.count) nodes)")
  }

  private func node(_ id: NodeID, _ figure: Figure, _ center: NodeID?, isCut: Bool) -> String {
    var styles: [String] = []
    if figure.kind == .question { styles.append("rounded") }
    if isCut { styles.append("dashed") }
    if id == center { styles.append("bold") }
    let style = styles.isEmpty ? "" : ", style=\"\(styles.joined(separator: ","))\""
    let width = id == center ? ", penwidth=3" : ""
    let margin = figure.kind.isOctagon ? ", margin=\"0,0\"" : ""
    return "n\(id.index) [\(figure.kind.shape)\(style)\(width)\(margin), label=\(figure.label), "
      + "tooltip=\(tooltip(figure.text))];"
  }

  private func arrow(_ way: Ways.Way) -> String {
    let label = way.label
    // Only a straight way on pulls its ends together, so that the main path stays straight.
    var attributes: [String] = []
    if !label.isEmpty { attributes.append("label=\(html(lines: label))") }
    if !way.conditions.isEmpty {
      attributes.append("tooltip=\(tooltip(way.conditions.joined(separator: " or ")))")
    }
    if way.isOtherwise { attributes.append("weight=4") }
    return "n\(way.from.index) -> n\(way.to.index)"
      + (attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]") + ";"
  }

  /// The key: what each shape means that the drawing uses.
  private func key(_ kinds: [Figure.Kind], isCut: Bool) -> String {
    let used = Figure.Kind.allCases.filter(kinds.contains)
    var text = "  subgraph cluster_key {\n    label=\"Key\"; fontsize=12; style=dotted;\n"
    text += "    node [fontsize=9, width=0.3, height=0.2];\n"
    for (index, kind) in used.enumerated() {
      let rounded = kind == .question ? ", style=rounded" : ""
      text += "    key\(index) [\(kind.shape)\(rounded), label=\"\(kind.meaning)\"];\n"
    }
    if isCut {
      text += "    key\(used.count) [style=dashed, label=\"more leads here\\nor on from here\"];\n"
    }
    let count = used.count + (isCut ? 1 : 0)
    for index in 1..<max(1, count) {
      text += "    key\(index - 1) -> key\(index) [style=invis];\n"
    }
    return text + "  }\n"
  }
}

extension Figure.Kind {
  /// True for a shape that leaves more room around its words than they need.
  fileprivate var isOctagon: Bool { self == .safetyQuestion || self == .safetyList }

  fileprivate var shape: String {
    switch self {
    case .question: "shape=box"
    case .safetyQuestion: "shape=octagon"
    case .list: "shape=box, peripheries=2"
    case .safetyList: "shape=doubleoctagon"
    case .statement: "shape=note"
    case .junction: "shape=diamond"
    case .ending: "shape=ellipse, penwidth=2"
    }
  }
}

extension Figure {
  fileprivate var label: String {
    if name.isEmpty { return "\"\"" }
    var parts = ["<B>\(escaped(name))</B>"]
    if !caption.isEmpty { parts.append("<I>\(escaped(caption))</I>") }
    return "<" + (parts + words.map(escaped)).joined(separator: "<BR/>") + ">"
  }
}

/// Text that Graphviz shows as it is, whatever it holds.
private func html(_ text: String, isBold: Bool) -> String {
  let lines = text.inLines(of: 60, atMost: 3).map(escaped).joined(separator: "<BR/>")
  return lines.isEmpty ? "\"\"" : isBold ? "<<B>\(lines)</B>>" : "<\(lines)>"
}

private func html(lines: [String]) -> String {
  // A little room at both sides keeps the words off the arrow.
  "<" + lines.map { "&#160;\(escaped($0))&#160;" }.joined(separator: "<BR/>") + ">"
}

/// The whole of what a picture shows in part, for whoever points at it.
private func tooltip(_ text: String) -> String {
  quoted(text.visible.replacing("&", with: "&amp;"))
}

private func quoted(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;")
}
