import Answers

/// More sentences that only look like danger.
extension MentionCorpus {
  static let harmlessThird = list(
    """
    numb with boredom in meetings | the pain is not that strong or frequent | a weak stomach |
    my memory is weak | out of breath after hill reps is normal for me | sweaty after spin class |
    I get hot and sweaty | swollen ego after the race | doing swell |
    I've been trying to lose weight | eating less to lose weight | I can't get my weight down |
    a trapped nerve I think | I have access to a gym | pickle juice for cramp |
    I swapped squats for lunges | he is selling his bike | my parcel was shipped |
    Walter is my coach | leaving work early helps | my escape is running | is it urgent |
    something good is coming out of it | I strained it a bit | a bit of strain |
    fell running is my sport | I love fell running | what's the point of stretching |
    the physio offered me an injection | I'd rather avoid surgery |
    knocked off work early | a weakness for cake | I know my dad had cancer |
    not sure about stretching | it is not great | not good at resting | I do not run |
    hard to sit for long | difficult to find time | I find it hard to rest | it is difficult to say |
    I can't sit with this pain | part of me wants to run | a plastic chair |
    I like running on grass | I ran three times this weak |
    torn jeans | a room temp drink | I can't go on holiday | can't cope with hills |
    nothing makes it better | I don't like sitting
    """)

}
