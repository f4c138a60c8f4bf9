package samspil.pages;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The precompiled templates of one module. Thread-safe. */
public final class Templates {

    private final TemplateEngine engine;

    private Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /** The templates in the package of that name, which the module's build says too. */
    public static Templates in(String packageName) {
        return new Templates(TemplateEngine.createPrecompiled(
                null, ContentType.Html, Templates.class.getClassLoader(), packageName));
    }

    /**
     * A part of a page, to be put into another or into {@link Page}.
     *
     * @param name of the template without its ending, such as {@code organisation}
     * @param model what its one parameter gets
     */
    public Content content(String name, Object model) {
        return output -> engine.render(name + ".jte", model, output);
    }

    /** The template as a text of its own. */
    public String text(String name, Object model) {
        var output = new StringOutput();
        engine.render(name + ".jte", model, output);
        return output.toString();
    }
}
