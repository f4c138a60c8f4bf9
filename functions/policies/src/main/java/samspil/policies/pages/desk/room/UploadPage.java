package samspil.policies.pages.desk.room;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import samspil.pages.ContentPolicy;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.components.Field;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Stack;
import samspil.pages.components.Upload;
import samspil.platform.json.Json;
import samspil.policies.Document;
import samspil.policies.DocumentFiles;
import samspil.policies.DocumentFiles.UploadForm;
import samspil.policies.Policy;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.DeskPages;

/** Where a document is sent from, straight to the object store. Signed anew each time: a form is good for a quarter of an hour. */
@Singleton
@Requires(env = "policies-desk")
record UploadPage(DeskPages pages, DocumentFiles files, Deeds deeds) {
    private static final String PDF = "application/pdf";
    private static final long MEGABYTE = 1024L * 1024;

    HttpResponse<?> of(Desk desk, Policy policy, Document document) {
        var next = deeds.next(desk, policy).resolve(document.key().id().value());
        var form = files.allow(document.key(), next);
        var scripted = Json.write(files.allow(document.key(), null).fields());
        return PageAnswers.passing(HttpStatus.OK, page(desk, policy, document, form, scripted))
                .header(ContentPolicy.HEADER, ContentPolicy.sendingTo(origin(form.address())));
    }

    private Page page(Desk desk, Policy policy, Document document, UploadForm form, String scripted) {
        var words = new DocumentWords(desk, document);
        var most = form.largest() / MEGABYTE + " MB";
        var field = Field.of("file", desk.say("upload.file")).hint(desk.say("upload.hint", most));
        var hidden = form.fields().entrySet().stream()
                .map(each -> new Hidden(each.getKey(), each.getValue()))
                .toList();
        var upload = new Upload(
                desk.visit().language(),
                form.address().toString(),
                field,
                PDF,
                desk.say("upload.send"),
                hidden,
                new Upload.Script(words.address(), scripted));
        var heading = Heading.of(words.purpose(), desk.say("upload.title"), desk.say("upload.lead"));
        return pages.page(
                desk,
                desk.say("upload.title"),
                to -> to.desk(policy.id(), document.key().id()) + "/upload",
                desk.above(policy),
                new Stack(List.of(heading, upload)));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
