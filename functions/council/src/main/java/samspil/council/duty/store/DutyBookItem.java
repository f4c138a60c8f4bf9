package samspil.council.duty.store;

import java.util.Locale;
import java.util.Optional;
import samspil.council.duty.Duty;
import samspil.council.duty.DutyDesk.Watched;
import samspil.council.duty.Rhythm;
import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.duties.DutyKind;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/** A duty as an item, beside what counts for it: one partition for each municipality. */
final class DutyBookItem {
    /** Begins every duty's sort key. */
    static final String DUTY = "duty#";

    private DutyBookItem() {}

    static Item key(MunicipalityId municipality, DutyKind kind) {
        return Item.key(municipality.value(), DUTY + kind.key());
    }

    static Item write(MunicipalityId municipality, Duty duty, CoarseDate reminded) {
        return key(municipality, duty.kind())
                .with("words", Json.write(duty.words()))
                .with("begins", duty.rhythm().first().edtf())
                .with("years", duty.rhythm().years())
                .with("source", duty.source())
                .with("reminded", reminded.edtf());
    }

    static Watched read(Item item) {
        var kind = item.text("sk").substring(DUTY.length());
        var duty = new Duty(
                DutyKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                Json.read(item.text("words"), LocalText.class).orThrow(),
                new Rhythm(new CoarseDate(item.text("begins")), (int) item.number("years")),
                item.find("source").orElse(null));
        Optional<CoarseDate> reminded = item.find("reminded").map(CoarseDate::new);
        return new Watched(duty, reminded);
    }
}
