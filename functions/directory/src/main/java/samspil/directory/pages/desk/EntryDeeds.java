package samspil.directory.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import samspil.directory.AskForConfirmation;
import samspil.directory.AskForConfirmation.Asked;
import samspil.directory.Edited;
import samspil.directory.RemoveEntry;
import samspil.directory.RestoreVersion;
import samspil.directory.Subject;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** What the desk does to an entry from its room: it leads back there, and says so. */
@Singleton
@Requires(env = "desk")
record EntryDeeds(
        RestoreVersion restoring,
        RemoveEntry removing,
        AskForConfirmation asking,
        DecisionPages pages,
        ErrorPages errors) {

    HttpResponse<?> restored(HttpRequest<?> request, EntryRoom room, FormFields form) {
        long seen = form.number(EntryQuestion.SEEN);
        long version = form.number(EntryQuestion.VERSION);
        return answer(
                request,
                room,
                restoring.of(subject(room), seen, version, room.desk().actor()));
    }

    HttpResponse<?> removed(HttpRequest<?> request, EntryRoom room, FormFields form) {
        long seen = form.number(EntryQuestion.SEEN);
        return answer(
                request, room, removing.of(subject(room), seen, room.desk().actor()));
    }

    HttpResponse<?> asked(HttpRequest<?> request, EntryRoom room) {
        return switch (asking.now(room.desk().visit().municipality(), subject(room))) {
            case Asked.Sent _ -> on(room, "asked");
            case Asked.NoAddress _ -> trouble(room, "no-address");
            case Asked.NotThere _ -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private HttpResponse<?> answer(HttpRequest<?> request, EntryRoom room, Edited edited) {
        return switch (edited) {
            case Edited.Done _ -> on(room, "restored");
            case Edited.Removed _ -> on(room, "removed");
            case Edited.Stale _ -> trouble(room, "stale");
            case Edited.Refused _, Edited.Settled _ -> errors.answer(request, ProblemType.INVALID);
            case Edited.NotThere _ -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private HttpResponse<?> trouble(EntryRoom room, String what) {
        var said = new EntryDone(room).trouble(what);
        return PageAnswers.passing(HttpStatus.CONFLICT, room.in(pages.frame(), List.of(said)));
    }

    private static HttpResponse<?> on(EntryRoom room, String done) {
        return HttpResponse.seeOther(URI.create(room.address() + "?done=" + done));
    }

    private static Subject subject(EntryRoom room) {
        return Subject.of(room.known());
    }
}
