import Answers
import Assistant
import Guidance
import Interview

/// A dialog as a FHIR R4 Questionnaire.
///
/// Each question is an item named as its node; each slot of a check-list an item of its own. What
/// asks for an item is worked out from the guards on every way to it (`Reaching`), and said by
/// `enableWhen` (`ClauseWriter`); conditions that many items share stand on a group around them.
public struct FHIRQuestionnaire: Sendable {
  public let json: JSONValue
  /// The address that responses name: the dialog, and a mark of its very wording.
  public let canonical: String
  /// What `enableWhen` can't say, item by item.
  public let unsaid: [Unsaid]
  let items: [QuestionnaireItem]

  /// An item whose condition can't be said, or not in full.
  public struct Unsaid: Hashable, Sendable {
    public let linkId: String
    public let reason: String
  }

  public init(of dialog: Dialog) {
    // As conversations hold it: some questions are passed over when they can't matter.
    let placed = PlacedItems(Consultation(dialog).dialog)
    items = placed.items
    unsaid = placed.unsaid
    let url = FHIRName.dialog(dialog.id)
    var members: [String: JSONValue] = [
      "resourceType": .string("Questionnaire"), "url": .string(url), "language": .string("en"),
      "name": .string(Self.name(dialog.id)), "title": .string(dialog.title),
      "status": .string("draft"), "experimental": .bool(true),
      "subjectType": .strings(["Patient"]),
      "description": .string(
        "Interview for prototype information software; not clinically validated, and reviewed by "
          + "no clinician."),
      "item": .array(items.map(\.json)),
    ]
    let version = Self.mark(JSONValue.object(members).line)
    members["version"] = .string(version)
    (json, canonical) = (.object(members), "\(url)|\(version)")
  }

  /// `proximal-hamstring` as a computer may call it: `ProximalHamstring`.
  private static func name(_ id: String) -> String {
    let name = id.split { !$0.isLetter && !$0.isNumber }.map { String($0).capitalised }.joined()
    return name.first?.isLetter == true ? name : "Dialog\(name)"
  }

  /// The same for the same bytes on every machine: FNV-1a, 64 bits.
  private static func mark(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
