package samspil.directory.pages.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Category;
import samspil.directory.Entry;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Language;
import samspil.pages.components.Prose;
import samspil.pages.components.Term;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Pointer;

/** What the fields of an entry and their values are called. */
record FieldWords(Visit visit) {
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("/about/name", "name"),
            Map.entry("/about/summary", "summary"),
            Map.entry("/about/description", "description"),
            Map.entry("/about/links", "website"),
            Map.entry("/contacts", "contacts"),
            Map.entry("/board", "board"),
            Map.entry("/place/address/street", "street"),
            Map.entry("/place/address/postalCode", "postalCode"),
            Map.entry("/place/address/town", "town"),
            Map.entry("/place/point", "point"),
            Map.entry("/place", "address"),
            Map.entry("/number", "number"),
            Map.entry("/trust/source", "source"),
            Map.entry("/trust/verifiedAt", "verifiedAt"),
            Map.entry("/about/categories", "categories"),
            Map.entry("/about/languages", "languages"),
            Map.entry("/alsoIn", "alsoIn"),
            Map.entry("/organisers", "organisers"),
            Map.entry("/activities", "activities"),
            Map.entry("/venues", "venues"),
            Map.entry("/times", "times"),
            Map.entry("/role", "role"),
            Map.entry("/ages", "ages"),
            Map.entry("/cost", "cost"),
            Map.entry("/until", "until"),
            Map.entry("/capacity", "capacity"),
            Map.entry("/accessibility", "accessibility"));

    /** Lists of ids: a reader is told how many there are. */
    private static final Set<String> IDS = Set.of("/organisers", "/activities", "/venues");

    /** What a reader wants to see of an entry first. */
    private static final Set<String> SHOWN =
            Set.of("name", "summary", "description", "website", "contacts", "street", "postalCode", "town");

    /** The members of a contact and of an address as people say them; others follow in their own order. */
    private static final List<String> ORDER =
            List.of("name", "role", "street", "postalCode", "town", "email", "phone", "address", "title");

    /** The name of a field, with its language where it is said in several. */
    String name(String pointer) {
        return NAMES.stream()
                .filter(known -> pointer.startsWith(known.getKey()))
                .findFirst()
                .map(known -> visit.say("field." + known.getValue()) + language(pointer, known.getKey()))
                .orElse(pointer);
    }

    /** What an entry says, field by field. */
    List<Term> terms(Entry entry) {
        return terms("", Json.tree(Json.write(entry)).orThrow()).toList();
    }

    private Stream<Term> terms(String pointer, JsonValue value) {
        return value instanceof JsonValue.Members(var members)
                ? members.entrySet().stream()
                        .flatMap(member -> terms(Pointer.below(pointer, member.getKey()), member.getValue()))
                : Stream.of(value)
                        .filter(leaf -> isShown(pointer) && !leaf.equals(new JsonValue.Elements(List.of())))
                        .map(leaf -> new Term(name(pointer), new Prose(value(leaf))));
    }

    private static boolean isShown(String pointer) {
        return NAMES.stream().anyMatch(known -> pointer.startsWith(known.getKey()) && SHOWN.contains(known.getValue()));
    }

    /** The value of a field as a person reads it: categories by their names, other entries by their number. */
    String value(String pointer, @Nullable JsonValue value) {
        if (value instanceof JsonValue.Elements(var elements) && IDS.contains(pointer)) {
            return visit.say("number", elements.size());
        }
        return value instanceof JsonValue.Elements(var elements) && pointer.equals("/about/categories")
                ? joined(", ", elements.stream().map(this::category).toList())
                : value(value);
    }

    private String category(JsonValue value) {
        return visit.category(Json.bind(value, Category.class).orThrow());
    }

    /** A value as a person reads it: lists with a paragraph for each, members with a comma between them. */
    String value(@Nullable JsonValue value) {
        return switch (value) {
            case null -> visit.say("field.none");
            case JsonValue.Nothing() -> visit.say("field.none");
            case JsonValue.Text(var text) -> text;
            case JsonValue.Figure(var figure) -> figure.toPlainString();
            case JsonValue.Truth(var truth) -> visit.say(truth ? "field.yes" : "field.no");
            case JsonValue.Elements(var elements) ->
                joined("\n\n", elements.stream().map(this::value).toList());
            case JsonValue.Members(var members) -> joined(", ", members(members));
        };
    }

    private List<String> members(Map<String, JsonValue> members) {
        return members.entrySet().stream()
                .sorted(Comparator.comparingInt(member -> place(member.getKey())))
                .map(member -> member.getKey().equals("consent")
                        ? visit.say("field.consent", value(member.getValue()))
                        : value(member.getValue()))
                .toList();
    }

    private static int place(String member) {
        int place = ORDER.indexOf(member);
        return place < 0 ? ORDER.size() : place;
    }

    private String joined(String between, List<String> words) {
        return words.isEmpty() ? visit.say("field.none") : String.join(between, words);
    }

    private static String language(String pointer, String field) {
        return Language.of(pointer.substring(field.length()).replaceFirst("^/", ""))
                .map(language -> " (" + language.tag().toUpperCase(Locale.ROOT) + ")")
                .orElse("");
    }
}
