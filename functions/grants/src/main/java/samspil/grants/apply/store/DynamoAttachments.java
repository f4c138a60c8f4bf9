package samspil.grants.apply.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.apply.Attachment;
import samspil.grants.apply.Attachments;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;

/** The documents, beside the files. */
record DynamoAttachments(Table table) implements Attachments {

    @Override
    public Optional<Attachment> find(Attachment.Key key) {
        return table.find(AttachmentItem.key(key))
                .map(item -> AttachmentItem.read(key.municipality(), key.application(), item));
    }

    @Override
    public List<Attachment> of(MunicipalityId municipality, ApplicationId application) {
        return table.partition(AttachmentItem.partition(municipality, application))
                .map(item -> AttachmentItem.read(municipality, application, item))
                .sorted(Comparator.comparing(Attachment::askedAt))
                .toList();
    }

    @Override
    public void expect(Attachment attachment) {
        table.putNew(AttachmentItem.write(attachment));
    }

    @Override
    public void forget(Attachment.Key key) {
        table.remove(AttachmentItem.key(key));
    }
}
