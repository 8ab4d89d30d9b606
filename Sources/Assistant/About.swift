import Guidance

/// What the program is, who may use it how, and what it must not be taken for.
public enum About {
  public static let version = "0.1.0"

  public static let blocks: [Block] = [
    .paragraph("Sitbone \(version): a conversation about pain at the sit bone."),
    .paragraph(
      "It is prototype information software. It has not been clinically validated, and it is not "
        + "a registered medical device. It does not replace a physio or a doctor."),
    .paragraph(
      "It works offline. It sends nothing anywhere and keeps nothing unless you ask it to."),
    .paragraph("Copyright 2026 the Sitbone authors."),
    .paragraph(
      "Free software under the GNU General Public License, version 3 or later. It comes with no "
        + "warranty, as far as the law allows. The licence stands in the file LICENSE, and at "
        + "https://www.gnu.org/licenses/gpl-3.0.html"),
  ]
}
