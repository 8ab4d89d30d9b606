/// How the page looks: on a desk, on a phone, in the dark and on paper.
enum PageStyle {
  /// The style sheet. It names no font and no picture that would have to be fetched.
  static let sheet: Markup = """
    :root { color-scheme: light dark; \(raw: Palette.house.variables(isDark: false)) }
    @media (prefers-color-scheme: dark) { :root { \(raw: Palette.house.variables(isDark: true)) } }
    \(raw: rules)
    @media print {
      :root { color-scheme: light; \(raw: Palette.house.variables(isDark: false)) }
      \(raw: printed)
    }
    """

  private static let rules = """
    * { box-sizing: border-box; }
    html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      -webkit-text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); }
    main { max-width: 68rem; margin: 0 auto; padding: 2.5rem 1.5rem 3rem; display: grid;
      grid-template-columns: minmax(0, 1fr) 19rem; gap: 1.5rem 2.5rem; align-items: start; }
    header { grid-column: 1 / -1; display: grid; gap: .9rem;
      border-bottom: 2px solid var(--accent); padding-bottom: 1.3rem; }
    h1, h2 { font-family: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, Georgia,
      "DejaVu Serif", serif; font-weight: 600; line-height: 1.2; text-wrap: balance; }
    h1 { margin: 0; font-size: 2.1rem; letter-spacing: -.01em; }
    h2 { margin: 0 0 .6rem; font-size: 1.15rem; color: var(--accent); }
    .origin { margin: 0; color: var(--quiet); display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; }
    .soon { margin: 0; padding: .7rem 1rem; background: var(--card); border: 1px solid var(--line);
      border-left: .4rem solid var(--accent); border-radius: .3rem; }
    .soon b { font-weight: 650; }
    .soon.alarm { background: var(--alarm-card); border-color: var(--alarm); }
    .note { display: grid; gap: 1.6rem; }
    section { margin: 0; }
    dl { margin: 0; }
    .row { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .2rem 1rem;
      padding: .42rem 0; border-top: 1px solid var(--line); }
    .row.whole { grid-template-columns: minmax(0, 1fr); }
    dt { color: var(--quiet); }
    dd { margin: 0; overflow-wrap: anywhere; }
    ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem .9rem; }
    li:not(:last-child)::after { content: ";"; }
    .value { font-weight: 600; }
    .stated .value { font-weight: 400; }
    .missing .value, .open .value { font-weight: 400; font-style: italic; color: var(--quiet); }
    .notable { color: var(--alarm); }
    .notable .value { text-decoration: underline; text-decoration-thickness: 2px;
      text-underline-offset: 3px; }
    q, blockquote { font-family: "Iowan Old Style", Charter, Palatino, Georgia, "DejaVu Serif", serif;
      font-style: italic; quotes: "\\201C" "\\201D" "\\2018" "\\2019"; color: var(--ink); }
    blockquote { margin: 0; font-size: 1.06rem; }
    blockquote::before { content: open-quote; } blockquote::after { content: close-quote; }
    .earlier { color: var(--quiet); }
    aside { display: grid; gap: 1.5rem; }
    figure { margin: 0; padding: 1rem 1.1rem 1.1rem; background: var(--card);
      border: 1px solid var(--line); border-radius: .5rem; break-inside: avoid; }
    figure.course { grid-column: 1 / -1; } .course svg { max-width: 40rem; }
    figcaption { margin-top: .7rem; font-size: .9rem; color: var(--quiet); }
    svg { display: block; width: 100%; height: auto; }
    svg text { font: 14px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      fill: var(--ink); }
    svg .quietly { fill: var(--quiet); } svg .figure { font-weight: 650; }
    svg .alarmed { fill: var(--alarm); }
    .skin { fill: var(--skin); stroke: var(--contour); stroke-width: 1.6; stroke-linejoin: round; }
    .crease { fill: none; stroke: var(--contour); stroke-width: 1.3; stroke-linecap: round; }
    .bone { fill: none; stroke: var(--contour); stroke-width: 1; stroke-dasharray: 2 2.5; }
    .mark { fill: var(--alarm); } .ring { fill: none; stroke: var(--alarm); stroke-width: 1.8; }
    .unsure { fill: none; stroke: var(--alarm); stroke-width: 2; stroke-dasharray: 4 3; }
    .spread { stroke: var(--alarm); stroke-width: 1.4; stroke-linecap: round; fill: none; }
    .track { fill: var(--line); } .zone { fill: var(--zone); }
    .hatch { stroke: var(--alarm); stroke-width: 1; opacity: .55; }
    .edge { stroke: var(--alarm); stroke-width: 1.5; stroke-dasharray: 3 2; }
    .axis { fill: none; stroke: var(--line); stroke-width: 1; }
    .dot { fill: var(--accent); stroke: var(--card); stroke-width: 2; }
    .dot.above { fill: var(--alarm); }
    .course-line { fill: none; stroke: var(--accent); stroke-width: 2; }
    table { width: 100%; border-collapse: collapse; margin-top: .9rem; font-size: .9rem;
      font-variant-numeric: tabular-nums; }
    th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--line); }
    thead th { border-top: 0; color: var(--quiet); font-weight: 500; }
    tbody th { font-weight: 500; }
    .scroll { overflow-x: auto; }
    footer { grid-column: 1 / -1; color: var(--quiet); font-size: .9rem;
      border-top: 1px solid var(--line); padding-top: .9rem; }
    footer p { margin: 0; max-width: 46rem; }
    @media (max-width: 52rem) {
      main { grid-template-columns: minmax(0, 1fr); padding: 1.5rem 1rem 2rem; }
      aside { grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); }
      h1 { font-size: 1.7rem; }
    }
    @media (max-width: 34rem) {
      .row { grid-template-columns: minmax(0, 1fr); padding: .55rem 0; }
      dt { font-size: .9rem; }
    }
    """

  private static let printed = """
    @page { size: A4; margin: 9mm 13mm; }
    html { font-size: 8pt; line-height: 1.28; }
    body { background: none; }
    main { max-width: none; padding: 0; grid-template-columns: minmax(0, 1fr) 47mm;
      gap: 2mm 6mm; }
    header { padding-bottom: 1.6mm; gap: 1.2mm; } h1 { font-size: 15pt; }
    h2 { font-size: 10pt; margin-bottom: .6mm; }
    .note { display: contents; } .note section { grid-column: 1; }
    .note section:nth-child(n + 3) { grid-column: 1 / -1; }
    aside { grid-column: 2; grid-row: 2 / span 2; grid-template-columns: minmax(0, 1fr);
      gap: 2.4mm; }
    .row { grid-template-columns: 29mm minmax(0, 1fr); padding: .35mm 0; }
    .row.whole { grid-template-columns: minmax(0, 1fr); }
    blockquote { font-size: 1em; }
    .soon { padding: 1.2mm 2.2mm; } figure { padding: 2.2mm; } ul { gap: 0 2.2mm; }
    figcaption { margin-top: 1.2mm; } .course svg { max-width: 110mm; }
    footer { padding-top: 1.2mm; } footer p { max-width: none; }
    .row, blockquote { break-inside: avoid; } h2 { break-after: avoid; }
    .soon, figure, .track, .zone, .dot, .mark, .skin { print-color-adjust: exact;
      -webkit-print-color-adjust: exact; }
    """
}

extension Markup.StringInterpolation {
  /// A text of the program's own that is put in as it stands.
  mutating func appendInterpolation(raw text: String) { html += text }
}
