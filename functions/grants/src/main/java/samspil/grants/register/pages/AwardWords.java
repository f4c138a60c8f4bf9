package samspil.grants.register.pages;

import samspil.grants.pages.Visit;
import samspil.grants.register.PublicAward;

/** What stands of awards, in words. */
public record AwardWords(Visit visit) {

    /** Who got it, as far as everybody may know. */
    public String receiver(PublicAward award) {
        var receiver = award.receiver();
        return receiver == null ? visit.say("award.private") : receiver.name();
    }

    /** What for; the scheme's name where the receiver's words are not told. */
    public String purpose(PublicAward award) {
        return award.purpose().isEmpty() ? visit.own(award.call().title()) : award.purpose();
    }
}
