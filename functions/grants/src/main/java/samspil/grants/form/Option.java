package samspil.grants.form;

import samspil.grants.Slug;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * Something to choose.
 *
 * @param id what the answer says
 */
public record Option(String id, LocalText label) {

    public Option {
        InvalidValue.unless(Slug.isOne(id), "option.id", "/id");
        Texts.shortText(label, "/label");
    }
}
