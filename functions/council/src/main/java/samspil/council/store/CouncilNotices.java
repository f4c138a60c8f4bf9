package samspil.council.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.Council;
import samspil.council.Member;
import samspil.council.Position;
import samspil.kernel.CoarseDate;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.platform.reminders.CancelReason;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Due;
import samspil.platform.reminders.Reminders;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What a council's change means for those who are written to. */
record CouncilNotices(Addressees addressees, Reminders reminders, Municipalities municipalities) {

    /** Mails reach those who sit, and the term that ends first is not forgotten. */
    Stream<TransactWriteItem> after(Council council, Instant at) {
        var town = municipalities.byId(council.municipality()).orElseThrow();
        var today = LocalDate.ofInstant(at, town.country().zone());
        var reached = council.members().stream()
                .filter(member -> member.position().sits() && isRecent(member, today))
                .flatMap(member -> reached(town, member).stream());
        return Stream.concat(reached, term(council, town, today).stream());
    }

    /** Somebody who left lately is told to the addressees by their last day. */
    private static boolean isRecent(Member member, LocalDate today) {
        var last = member.term().until();
        return !last.isBefore(today) || member.resigned() && !last.isBefore(today.minusMonths(1));
    }

    private List<TransactWriteItem> reached(Municipality town, Member member) {
        var email = member.person().email();
        if (email == null) {
            return List.of();
        }
        var seat = addressees.put(addressee(town, member, email, Audience.COUNCIL));
        var chair = member.position() == Position.CHAIR
                ? addressees.put(addressee(town, member, email, Audience.CHAIR))
                : addressees.remove(Addressee.Key.of(town.id(), Audience.CHAIR, member.id()));
        return List.of(seat, chair);
    }

    private static Addressee addressee(Municipality town, Member member, String email, Audience audience) {
        return new Addressee(
                Addressee.Key.of(town.id(), audience, member.id()),
                member.person().name(),
                email,
                town.language(),
                member.term().until());
    }

    private List<TransactWriteItem> term(Council council, Municipality town, LocalDate today) {
        var key = new Deadline.Key(town.id(), DeadlineKind.TERM, "council");
        return first(council, today)
                .map(last -> reminders.plan(Deadline.of(
                        key,
                        council.charter().name(),
                        "/" + town.slug() + "/council",
                        new Due.Within(CoarseDate.of(last), town.country().zone()),
                        council.version())))
                .orElseGet(() -> List.of(reminders.cancel(key, CancelReason.CALLED_OFF)));
    }

    private static Optional<LocalDate> first(Council council, LocalDate today) {
        return council.members().stream()
                .filter(member -> member.position().sits() && member.term().covers(today))
                .map(member -> member.term().until())
                .min(Comparator.naturalOrder());
    }
}
