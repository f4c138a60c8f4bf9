package samspil.grants.pay;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import samspil.grants.RoundId;
import samspil.grants.file.Accounting.SampleDrawn;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Deed;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileState;
import samspil.grants.file.Reader;
import samspil.grants.file.RecordFileEvent;
import samspil.kernel.MunicipalityId;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent.Actor;

/** Draws lots on which reports of a round are looked at closely. A report that comes later is drawn from the same lots. */
public record DrawSample(RecordFileEvent record, PayAwards pay, Draws draws, IdSource ids) {
    private static final Set<FileState> REPORTING =
            Set.copyOf(EnumSet.of(FileState.REPORT_DUE, FileState.REPORTED, FileState.REPORT_RETURNED));

    /** Draws for every report of the round that is not drawn for yet; the lots, which anybody may be told now. */
    public Draw draw(MunicipalityId municipality, RoundId round, Actor by) {
        var reader = new Reader(by.person());
        var files = record.files().of(municipality, round, reader).stream()
                .filter(head -> REPORTING.contains(head.state()))
                .map(FileHead::id)
                .flatMap(id -> record.files().find(municipality, id, reader).stream())
                .toList();
        var draw = draws.keep(municipality, round, new Draw(ids.next(), share(files)));
        files.forEach(file -> drawn(file, draw, by));
        return draw;
    }

    private int share(List<ApplicationFile> files) {
        return files.stream()
                .findFirst()
                .map(file -> pay.afterwards(file).reporting().sample())
                .orElse(0);
    }

    private void drawn(ApplicationFile file, Draw draw, Actor by) {
        if (file.last(SampleDrawn.class).isEmpty()) {
            var id = file.id();
            var event = new SampleDrawn(draw.commitment(), draw.takes(id));
            record.record(file.municipality(), id, Deed.of(event, by, "sample"));
        }
    }
}
