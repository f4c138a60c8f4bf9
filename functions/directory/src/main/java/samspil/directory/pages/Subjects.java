package samspil.directory.pages;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.directory.Category;
import samspil.directory.pages.words.View;

/** The subjects a directory has most of. */
record Subjects(View view) {

    /** A subject and how many entries have it. */
    record Subject(Category category, long count) {}

    /** The ones of a vocabulary with the most entries, ties by name. */
    List<Subject> most(String scheme, int limit) {
        return view.catalogue().live().stream()
                .flatMap(live -> live.entry().about().categories().stream())
                .filter(category -> category.scheme().equals(scheme))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(counted -> new Subject(counted.getKey(), counted.getValue()))
                .sorted(Comparator.comparing(Subject::count).reversed().thenComparing(Subject::category))
                .limit(limit)
                .toList();
    }
}
