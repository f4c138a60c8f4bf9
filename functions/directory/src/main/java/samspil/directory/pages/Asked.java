package samspil.directory.pages;

import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samspil.directory.Query;
import samspil.directory.search.QueryParameters;
import samspil.kernel.Language;
import samspil.platform.json.Parsed;

/**
 * What a reader asked for. Somebody who mistypes an age or follows an old link gets an answer to the rest of the question.
 *
 * @param leftOut the parameters that could not be understood
 */
record Asked(Query query, Set<String> leftOut) {

    static Asked of(HttpRequest<?> request, QueryParameters reading, Language reader) {
        var parameters = new LinkedHashMap<String, List<String>>();
        request.getParameters().forEach(each -> parameters.put(each.getKey(), each.getValue()));
        return of(parameters, reading, reader);
    }

    static Asked of(Map<String, List<String>> parameters, QueryParameters reading, Language reader) {
        return switch (reading.read(parameters, reader)) {
            case Parsed.Value<Query>(var query) -> new Asked(query, Set.of());
            case Parsed.Refused<Query>(var violations) -> {
                var wrong = violations.stream()
                        .map(violation -> violation.pointer().split("/", 3)[1])
                        .collect(Collectors.toCollection(TreeSet::new));
                var rest = new LinkedHashMap<>(parameters);
                yield rest.keySet().removeAll(wrong)
                        ? new Asked(of(rest, reading, reader).query(), wrong)
                        : new Asked(Query.words("", reader), wrong);
            }
        };
    }

    /** The same from the beginning. */
    Asked fromStart() {
        var it = query;
        var paging = new Query.Paging(null, it.paging().limit());
        var first = new Query(
                it.words(),
                it.kinds(),
                it.categories(),
                it.towns(),
                it.languages(),
                it.weekdays(),
                it.accessibility(),
                it.age(),
                it.free(),
                it.near(),
                it.reader(),
                paging);
        return new Asked(first, leftOut);
    }
}
