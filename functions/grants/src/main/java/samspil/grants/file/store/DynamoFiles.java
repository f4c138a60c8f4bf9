package samspil.grants.file.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileHead;
import samspil.grants.file.Files;
import samspil.grants.file.Reader;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** The files in a table, read. */
record DynamoFiles(Table table) implements Files {

    @Override
    public Optional<ApplicationFile> find(MunicipalityId municipality, ApplicationId id, Reader reader) {
        var record = table.partition(FileItem.file(municipality, id), FileItem.EVENT)
                .map(FileItem::event)
                .toList();
        return record.isEmpty()
                ? Optional.empty()
                : Optional.of(new ApplicationFile(municipality, id, record)).filter(reader::sees);
    }

    @Override
    public List<FileHead> of(MunicipalityId municipality, RoundId round, Reader reader) {
        return heads(table.partition(FileItem.round(municipality, round), "file#"), reader);
    }

    @Override
    public List<FileHead> of(MunicipalityId municipality, String applicant, Reader reader) {
        var key = FileItem.applicant(municipality, applicant);
        return heads(table.index(FileItem.APPLICANTS, FileItem.OF_APPLICANT, key), reader);
    }

    @Override
    public Optional<String> frozen(MunicipalityId municipality, ApplicationId id, String hash) {
        return table.find(FileItem.frozen(municipality, id, hash)).map(item -> item.text("text"));
    }

    private static List<FileHead> heads(Stream<Item> items, Reader reader) {
        return items.map(FileItem::head).filter(reader::sees).toList();
    }
}
