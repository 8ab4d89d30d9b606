/// The dialog that a new file begins as: small, working, and with notes that teach the format.
public enum StarterDialog {
  /// The text of the file for a dialog of this name.
  public static func text(named name: String) -> String {
    """
    # Lines that begin with # are notes to yourself; the program passes over them.
    # Change anything here, then run "sitbone check" on the file: it names every mistake with its line.

    # What the dialog is: its name (the same as the file's), its title, and the node it starts with.
    dialog \(name)
    title  My first interview
    start  welcome

    # A statement says something in passing. Each node says where to go on: "to", and a node's name.
    # The lines of a node are indented by two spaces. A long text goes on in lines that are indented
    # further.
    statement welcome
      say   A few questions about your pain. Your answers stay on this computer, and you can type help
            at any time.
      to    danger

    # A list asks whether any of several things apply. Each item fills a slot of its own with yes or
    # no. "safety" stands where a careless answer could do harm: such a question takes no shortcuts.
    # After the bar | come other words for the same thing.
    list danger
      ask   Do any of these apply to you?
      why   They would need a closer look before anything else.
      safety
      item  hot_swollen: It is red, hot and swollen | hot
      item  no_weight: I can't put any weight on it
      to    see-someone when hot_swollen is yes or no_weight is yes
      # "Not sure" is never taken for "no", so ask for it too wherever it matters.
      to    see-someone when danger is not sure or danger is skipped
      to    where

    # A question asks one thing and keeps the answer in a slot. This one offers choices.
    # Names of slots and choices use underscores, names of nodes use hyphens.
    question where
      ask   Which side hurts?
      slot  side_hurting: one of
      choice left: The left
      choice right: The right
      choice both_sides: Both sides | both
      to    how-bad

    # Other slots take: yes or no; scale 0 to 10; number 0 to 120 years; duration in weeks; any of
    # (with choices); text.
    question how-bad
      ask   How bad is the pain at its worst? 0 is none, 10 is the worst you can imagine.
      help  A rough number is fine: "about 3".
      slot  pain_at_worst: scale 0 to 10
      # Ways on are tried from the top; the last has no condition.
      to    what-then when pain_at_worst above 3
      to    kept

    question what-then
      ask   What are you doing when it is at its worst?
      slot  doing_at_worst: text
      to    kept

    # An ending closes the interview. This one has words of its own, and says how soon to be seen:
    # routine, within_days, same_day or emergency_now.
    ending see-someone
      say   Please have this looked at in the next few days, before you train again.
      disposition within_days

    # This one keeps the answers as a record, for you to read afterwards.
    ending kept
      record

    """
  }
}
