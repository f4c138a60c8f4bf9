package samspil.grants.file.pages;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import samspil.grants.file.Recusing.Denied;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.file.Recusing.Recused;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Kind;
import samspil.pages.journey.Option;

/** What somebody says of their own part in a case: that they take none, or that what was found is not so. */
@Singleton
public record OwnPart(Recording recording) {

    /** They step aside; the form's place is where one is led when the file is gone. */
    public Journey declare(FileForm form) {
        var words = new FileWords(form.desk().visit());
        var grounds = Arrays.stream(Ground.values())
                .map(each -> new Option(each.name().toLowerCase(Locale.ROOT), words.ground(each)))
                .toList();
        var self = form.desk().identity().person();
        return recording.journey(
                form,
                "declare",
                List.of(Ask.one("own-ground", grounds)),
                typed -> new Recused(
                        self, Ground.valueOf(typed.text("own-ground").toUpperCase(Locale.ROOT))));
    }

    /** They say why nothing of it is so; the municipality settles it. */
    public Journey deny(FileForm form) {
        var self = form.desk().identity().person();
        return recording.journey(
                form, "deny", List.of(Ask.of("why-not", Kind.AREA)), typed -> new Denied(self, typed.text("why-not")));
    }
}
