package samspil.council.meeting.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import java.util.List;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingId;
import samspil.council.meeting.SetTables;
import samspil.council.meeting.cafe.Note;
import samspil.council.meeting.cafe.Setting;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Bodies;

/** The tables of a café, and what is said at them. */
@Controller("/v1/{municipality}/desk/meetings/{meeting}/cafe")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "meetings-desk")
final class CafeController {
    private final SetTables tables;
    private final MeetingAnswers answers;

    CafeController(SetTables tables, MeetingAnswers answers) {
        this.tables = tables;
        this.answers = answers;
    }

    /** What the tables ask for together: in JSON a list and nothing around it. */
    record Recommendations(List<String> recommendations) {}

    @Put
    HttpResponse<?> set(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor, @Body byte[] body) {
        var key = new Meeting.Key(municipality.id(), meeting);
        return Bodies.read(
                request, body, Setting.class, setting -> answers.of(request, tables.set(key, setting, actor)));
    }

    @Put("/notes")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER})
    HttpResponse<?> note(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor, @Body byte[] body) {
        var key = new Meeting.Key(municipality.id(), meeting);
        return Bodies.read(request, body, Note.class, note -> answers.of(request, tables.note(key, note, actor)));
    }

    @Put("/recommendations")
    HttpResponse<?> recommend(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor, @Body byte[] body) {
        var key = new Meeting.Key(municipality.id(), meeting);
        return Bodies.read(
                request,
                body,
                Recommendations.class,
                all -> answers.of(request, tables.recommend(key, all.recommendations(), actor)));
    }
}
