package samspil.directory.pages;

import java.util.List;

/** What the sample template shows. */
public record Sample(String name, List<String> subjects) {

    public Sample {
        subjects = List.copyOf(subjects);
    }
}
