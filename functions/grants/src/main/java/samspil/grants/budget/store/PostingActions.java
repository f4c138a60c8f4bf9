package samspil.grants.budget.store;

import java.util.List;
import java.util.stream.Stream;
import samspil.grants.budget.Posting;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The actions that post: for each posting, in this order, the posting itself and the change of its line. */
public record PostingActions(Table table) {

    /** Two for each posting. The first fails where the same was posted before, the second where the line has too little. */
    public List<TransactWriteItem> of(List<Posting> postings) {
        return postings.stream()
                .flatMap(posting ->
                        Stream.of(table.puttingNew(LineItem.write(posting)), table.changing(LineItem.change(posting))))
                .toList();
    }
}
