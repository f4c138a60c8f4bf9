package samspil.grants.register.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.register.PublicAward;
import samspil.platform.json.Json;

/**
 * Awards as a file of 360Giving 1.4, in either of its forms.
 *
 * @param awards at least one, as the standard demands
 */
public record GrantFile(Publisher publisher, List<PublicAward> awards) {
    /** As the standard titles them. */
    private static final List<String> TITLES = List.of(
            "Identifier",
            "Title",
            "Description",
            "Currency",
            "Amount Applied For",
            "Amount Awarded",
            "Award Date",
            "Recipient Org:Identifier",
            "Recipient Org:Name",
            "Recipient Ind:Identifier",
            "Recipient Ind:Name",
            "Funding Org:Identifier",
            "Funding Org:Name",
            "Grant Programme:Code",
            "Grant Programme:Title",
            "Last modified",
            "Data Source");

    public GrantFile {
        awards = List.copyOf(awards);
        if (awards.isEmpty()) {
            throw new IllegalArgumentException("a file has at least one grant");
        }
    }

    /** The JSON form. */
    public String json() {
        return Json.write(Map.of("grants", grants().toList()));
    }

    /** The form for spreadsheets: RFC 4180. */
    public String csv() {
        return Stream.concat(Stream.of(TITLES), grants().map(GrantFile::cells))
                .map(GrantFile::line)
                .collect(Collectors.joining());
    }

    private Stream<Grant> grants() {
        return awards.stream().map(award -> Grant.of(publisher, award));
    }

    private static List<String> cells(Grant grant) {
        var organisation = Optional.ofNullable(grant.recipientOrganization()).map(List::getFirst);
        var individual = Optional.ofNullable(grant.recipientIndividual());
        var programme = grant.grantProgramme().getFirst();
        var funder = grant.fundingOrganization().getFirst();
        return List.of(
                grant.id(),
                grant.title(),
                grant.description(),
                grant.currency(),
                grant.amountAppliedFor().toPlainString(),
                grant.amountAwarded().toPlainString(),
                grant.awardDate().toString(),
                cell(organisation.map(Grant.Party::id).orElse(null)),
                cell(organisation.map(Grant.Party::name).orElse(null)),
                cell(individual.map(Grant.Party::id).orElse(null)),
                cell(individual.map(Grant.Party::name).orElse(null)),
                funder.id(),
                funder.name(),
                programme.code(),
                programme.title(),
                grant.dateModified().toString(),
                grant.dataSource());
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvCell::write).collect(Collectors.joining(",", "", "\r\n"));
    }
}
