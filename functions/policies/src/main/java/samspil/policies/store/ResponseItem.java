package samspil.policies.store;

import java.util.Comparator;
import java.util.stream.Stream;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Contribution;
import samspil.policies.consultation.Response;

/** What was said of a draft, as items: a partition for each consultation. */
final class ResponseItem {
    /** The beginning of the sort keys of responses as they stand. */
    static final String RESPONSES = "response#";

    /** The beginning of those of answers. */
    static final String ANSWERS = "answer#";

    private static final Comparator<Response> BY_AUTHOR = Comparator.comparing(
                    (Response response) -> !response.author().isOrganisation())
            .thenComparing(ResponseItem::organisation)
            .thenComparing(Response::at);

    private static final Comparator<Contribution> BY_NAME = Comparator.comparing(
                    (Contribution contribution) -> !contribution.organisation())
            .thenComparing(each -> each.organisation() ? String.valueOf(each.name()) : "")
            .thenComparing(Contribution::at);

    private ResponseItem() {}

    static String partition(Consultation.Key key) {
        return key.municipality().value() + "#responses#" + key.id();
    }

    static Item key(Consultation.Key key, String id) {
        return Item.key(partition(key), RESPONSES + id);
    }

    static Item write(Response response) {
        return key(response.consultation(), response.id())
                .with("body", Json.write(response))
                .with("version", response.version());
    }

    /** The same beside those it takes the place of. */
    static Item kept(Response response) {
        var sort = "history#%s#%05d".formatted(response.id(), response.version());
        return Item.key(partition(response.consultation()), sort).with("body", Json.write(response));
    }

    static Response read(Item item) {
        return Json.read(item.text("body"), Response.class).orThrow();
    }

    static Stream<Response> inOrder(Stream<Response> responses) {
        return responses.sorted(BY_AUTHOR);
    }

    static Item write(Consultation.Key key, Contribution contribution) {
        return key(key, contribution.id()).with("body", Json.write(contribution));
    }

    static Stream<Contribution> contributions(Stream<Item> items) {
        return items.map(
                        item -> Json.read(item.text("body"), Contribution.class).orThrow())
                .sorted(BY_NAME);
    }

    static Item write(Consultation.Key key, Answer answer) {
        return Item.key(partition(key), ANSWERS + answer.to()).with("text", answer.text());
    }

    static Answer answer(Item item) {
        return new Answer(item.text("sk").substring(ANSWERS.length()), item.text("text"));
    }

    private static String organisation(Response response) {
        return response.author().isOrganisation()
                ? String.valueOf(response.author().name())
                : "";
    }
}
