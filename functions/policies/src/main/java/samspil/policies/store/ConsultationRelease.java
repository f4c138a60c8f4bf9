package samspil.policies.store;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.platform.store.Table;
import samspil.platform.store.Transactions;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Contribution;
import samspil.policies.consultation.Responses;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Lays what was said where everybody will read it once the consultation says that it is published. There may be more
 * than one transaction holds; so it may stop anywhere and be begun again, and nothing of it shows before.
 */
record ConsultationRelease(Responses responses, Table open) {

    void lay(Consultation.Key key) {
        var contributions = responses.to(key).stream()
                .map(Contribution::of)
                .map(each -> open.putting(ResponseItem.write(key, each)));
        var answers = responses.answers(key).stream().map(each -> open.putting(ResponseItem.write(key, each)));
        write(Stream.concat(contributions, answers).toList());
    }

    private void write(List<TransactWriteItem> actions) {
        var transactions = new Transactions(open.dynamo());
        IntStream.iterate(0, from -> from < actions.size(), from -> from + Transactions.LARGEST)
                .mapToObj(from -> actions.subList(from, Math.min(actions.size(), from + Transactions.LARGEST)))
                .forEach(transactions::write);
    }
}
