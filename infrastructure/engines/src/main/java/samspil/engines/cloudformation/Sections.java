package samspil.engines.cloudformation;

import java.util.Set;

/** The sections a template may have at its top. */
final class Sections {
    private static final String SAM = "AWS::Serverless-2016-10-31";
    private static final Set<String> KNOWN = Set.of(
            "AWSTemplateFormatVersion",
            "Transform",
            "Description",
            "Metadata",
            "Parameters",
            "Mappings",
            "Conditions",
            "Globals",
            "Resources",
            "Outputs");

    private Sections() {}

    /** A section, empty where the template has none. */
    static Node of(Node document, String name) {
        return document.find(name).orElse(new Node(name, null));
    }

    /** What every function has unless it says otherwise. */
    static Node globals(Node document) {
        return of(document, "Globals").find("Function").orElse(new Node("Globals.Function", null));
    }

    /** Refuses a section, transform or global that is not known here. */
    static void check(Node document) {
        document.entries().forEach((name, section) -> {
            if (!KNOWN.contains(name)) {
                throw section.error("the section is not known here");
            }
        });
        document.find("Transform").filter(it -> !it.text().equals(SAM)).ifPresent(it -> {
            throw it.error("only " + SAM + " is known here");
        });
        of(document, "Globals").entries().forEach((name, section) -> {
            if (!name.equals("Function")) {
                throw section.error("only Globals of Function are known here");
            }
        });
    }
}
