package samspil.grants.apply;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** Whose application it is that somebody works on: their own organisation's, or one that it joined. */
public record Parties(Partners partners, Organisations organisations) {
    private static final int MOST_FOUND = 10;

    /** The organisation under which it is kept; one's own where one joined none of that id. */
    public Applicant owner(Applicant who, ApplicationId application) {
        return partners.find(who, application)
                .filter(Partnership::isAccepted)
                .map(joined -> joined.key().lead())
                .orElse(who);
    }

    /** The organisations of the municipality's directory with these words in their name, that were not asked yet. */
    public List<Organisation> found(Applicant lead, ApplicationId application, String sought) {
        var asked = partners.of(lead.municipality(), application).stream()
                .map(each -> each.key().organisation())
                .toList();
        var words = sought.strip().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? List.of()
                : organisations.in(lead.municipality()).stream()
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(words))
                        .filter(each -> !each.id().equals(lead.organisation()) && !asked.contains(each.id()))
                        .sorted(Comparator.comparing(Organisation::name))
                        .limit(MOST_FOUND)
                        .toList();
    }

    /** One of the directory. */
    Optional<Organisation> find(Applicant who) {
        return organisations.find(who.municipality(), who.organisation());
    }

    /** What one is called. */
    String name(Applicant who) {
        return find(who).map(Organisation::name).orElse(who.organisation());
    }
}
