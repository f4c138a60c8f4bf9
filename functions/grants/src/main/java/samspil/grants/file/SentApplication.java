package samspil.grants.file;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.AttachmentId;
import samspil.grants.form.Answers;
import samspil.grants.form.Paper;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;

/**
 * All that an applicant sent; what is frozen is this.
 *
 * @param documents all that are attached, each named by its content
 * @param partners the organisations that apply together with the applicant
 */
public record SentApplication(Answers answers, List<Document> documents, List<Partner> partners) {
    /** What is left when it is forgotten. */
    public static final SentApplication FORGOTTEN = new SentApplication(Answers.NONE);

    /** The member under which the answers stand. */
    static final String ANSWERS = "answers";

    /**
     * A document.
     *
     * @param name as people call it
     * @param sha256 of its bytes, in hexadecimal
     * @param paper which of the organisation's own papers it is; absent where it was uploaded for this application
     */
    public record Document(
            AttachmentId id,
            String name,
            String sha256,
            @Nullable UsedPaper paper) {}

    /**
     * A paper that was given once.
     *
     * @param year it is about; absent where it is about none
     * @param given the day on which the organisation gave it
     */
    public record UsedPaper(Paper kind, @Nullable Integer year, LocalDate given) {}

    /** An organisation of the directory, and what it is called. */
    public record Partner(String organisation, String name) {}

    public SentApplication {
        documents = List.copyOf(documents);
        partners = List.copyOf(partners);
    }

    /** One with nothing but answers. */
    public SentApplication(Answers answers) {
        this(answers, List.of(), List.of());
    }

    /** What was frozen: the answers beside other things, or alone; nothing where it can't be read. */
    public static SentApplication of(String frozen) {
        return Json.tree(frozen).then(SentApplication::bound) instanceof Parsed.Value<SentApplication>(var sent)
                ? sent
                : FORGOTTEN;
    }

    /** As it is sent. */
    public JsonValue.Members members() {
        return (JsonValue.Members) Json.tree(Json.write(this)).orThrow();
    }

    private static Parsed<SentApplication> bound(JsonValue frozen) {
        return frozen instanceof JsonValue.Members(var members)
                        && members.get(ANSWERS) instanceof JsonValue.Members
                        && members.containsKey("documents")
                ? Json.bind(frozen, SentApplication.class)
                : Json.bind(frozen, Answers.class).then(answers -> new Parsed.Value<>(new SentApplication(answers)));
    }
}
