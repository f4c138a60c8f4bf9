package samspil.grants.scheme;

import samspil.grants.Texts;
import samspil.grants.law.LawSetId;
import samspil.kernel.LocalText;

/**
 * On what decisions rest.
 *
 * @param law whose demands a letter must meet
 * @param basis the rule grants are given by: a paragraph, or the municipality's own guidelines
 */
public record Legal(LawSetId law, LocalText basis, AppealRoute appeal) {

    public Legal {
        Texts.shortText(basis, "/basis");
    }
}
