/// A dialog with a question of most kinds, small enough to be known by heart.
enum SmallDialog {
  static let text = """
    dialog small
    title  Small
    start  first

    question first
      ask   Does it hurt?
      slot  a: yes or no
      to    second

    question second
      ask   How much?
      slot  b: scale 0 to 10
      to    third

    question third
      ask   Which colours?
      slot  c: any of
      choice red: Red
      choice blue: Blue
      to    signs

    list signs
      ask   Any of these?
      item  fever: A fever
      item  rash: A rash
      to    more when a is yes
      to    last

    question more
      ask   More?
      slot  m: yes or no
      to    last

    question last
      ask   Anything else?
      slot  l: text
      to    kept

    ending kept
      record
    """
}
