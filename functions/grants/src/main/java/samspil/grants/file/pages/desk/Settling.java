package samspil.grants.file.pages.desk;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samspil.grants.assess.Seat;
import samspil.grants.assess.Seats;
import samspil.grants.file.Interests;
import samspil.grants.file.Recusing.Cleared;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.file.Recusing.Recused;
import samspil.grants.file.Recusing.Suspected;
import samspil.grants.file.pages.FileForm;
import samspil.grants.file.pages.FileWords;
import samspil.grants.file.pages.Recording;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;

/** Who may take no part in a case: somebody may have to stay away, need not, or must. */
@Singleton
@Requires(env = "grants-desk")
record Settling(Recording recording, Seats seats, Interests interests) {

    /** The form of one of {@code suspect}, {@code clear} and {@code recuse}. */
    Journey of(FileForm form, String deed) {
        var ground = Ask.one("ground", grounds(form));
        return switch (deed) {
            case "suspect" ->
                recording.journey(
                        form,
                        deed,
                        List.of(Ask.one("person", persons(form, seated(form))), ground),
                        typed -> new Suspected(typed.text("person"), ground(typed)));
            case "clear" ->
                recording.journey(
                        form,
                        deed,
                        List.of(Ask.one("person", persons(form, unsettled(form))), Ask.of("why-clear", Kind.AREA)),
                        typed -> new Cleared(typed.text("person"), typed.text("why-clear")));
            default ->
                recording.journey(
                        form,
                        deed,
                        List.of(Ask.one("person", persons(form, seated(form))), ground),
                        typed -> new Recused(typed.text("person"), ground(typed)));
        };
    }

    private static List<Option> grounds(FileForm form) {
        var words = new FileWords(form.desk().visit());
        return Arrays.stream(Ground.values())
                .map(each -> new Option(each.name().toLowerCase(Locale.ROOT), words.ground(each)))
                .toList();
    }

    private static Ground ground(Typed typed) {
        return Ground.valueOf(typed.text("ground").toUpperCase(Locale.ROOT));
    }

    /** Those of the record as it names them, and those found elsewhere; never who asks. */
    private Stream<String> unsettled(FileForm form) {
        var file = form.it().file();
        var self = form.desk().identity().person();
        var unsettled = interests.unsettled(file, form.desk().actor());
        var found = seats.of(form.desk().visit().municipality()).stream()
                .filter(seat -> seat.isAmong(unsettled) && !seat.isAmong(file.suspected()))
                .map(Seat::person);
        return Stream.concat(file.suspected().stream(), found).filter(each -> !each.equals(self));
    }

    private Stream<String> seated(FileForm form) {
        var recused = form.it().file().recused();
        return seats.of(form.desk().visit().municipality()).stream()
                .filter(each -> !each.isAmong(recused))
                .map(Seat::person);
    }

    private List<Option> persons(FileForm form, Stream<String> persons) {
        var all = seats.of(form.desk().visit().municipality());
        return persons.map(person -> new Option(
                        person,
                        all.stream()
                                .filter(each -> each.names().contains(person))
                                .findFirst()
                                .map(Seat::name)
                                .orElseGet(() -> form.desk().say("person.unknown"))))
                .toList();
    }
}
