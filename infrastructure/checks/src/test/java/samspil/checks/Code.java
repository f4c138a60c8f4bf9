package samspil.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** What is deployed, as classes. */
final class Code {
    static final JavaClasses DEPLOYED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    "samspil.directory",
                    "samspil.access",
                    "samspil.policies",
                    "samspil.council",
                    "samspil.grants",
                    "samspil.reminders",
                    "samspil.documents",
                    "samspil.pages",
                    "samspil.platform");

    private Code() {}
}
