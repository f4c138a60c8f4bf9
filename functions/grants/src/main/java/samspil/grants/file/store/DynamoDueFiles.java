package samspil.grants.file.store;

import java.time.Instant;
import java.util.List;
import samspil.grants.ApplicationId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.DueFiles;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;

/** The heads of files that time may move, by an index in the order of their times. */
record DynamoDueFiles(Table table) implements DueFiles {

    @Override
    public List<ApplicationId> due(MunicipalityId municipality, Instant now, int most) {
        return table.index(
                        FileItem.DUE, FileItem.DUE_OF, FileItem.due(municipality), FileItem.DUE_AT, now.toEpochMilli())
                .map(FileItem::id)
                .limit(most)
                .toList();
    }

    @Override
    public void later(ApplicationFile seen, Instant at) {
        table.change(FileItem.waking(seen, at));
    }
}
