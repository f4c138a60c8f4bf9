package samspil.local.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samspil.local.history.Deliveries;
import samspil.local.http.SameMachine;
import samspil.local.http.Site;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;
import samspil.local.runtime.Functions;

/** Everything below {@code /_local/}. A page for whoever accepts HTML, JSON for all others. */
public final class Control implements Site {
    /** Where it lives. */
    public static final String ROOT = "/_local/";

    private static final Set<String> ROOMS = Set.of("", "mail", "clock", "schedules", "events", "log", "functions");

    private final About about;
    private final Functions functions;
    private final Deliveries deliveries;
    private final ClockRoom clock;
    private final ScheduleRoom schedules;
    private final LogRoom log;
    private final MailRoom mail;

    /** Shows these parts of the runner. */
    public Control(About about, Parts parts) {
        this.about = about;
        this.functions = parts.functions();
        this.deliveries = parts.deliveries();
        this.clock = new ClockRoom(parts.clock(), parts.timekeeper());
        this.schedules = new ScheduleRoom(parts.timekeeper());
        this.log = new LogRoom(parts.functions().log());
        this.mail = new MailRoom(parts.mailbox());
    }

    @Override
    public WebAnswer answer(WebRequest request) {
        if (!SameMachine.allows(request)) {
            return ControlJson.refused(403, "only for this machine's own pages and programs");
        }
        List<String> path = Arrays.asList(request.path()
                .substring(Math.min(ROOT.length(), request.path().length()))
                .split("/", -1));
        return switch (request.method()) {
            case "GET", "HEAD" -> get(path, request);
            case "POST" -> post(path, request);
            default -> ControlJson.refused(405, "GET or POST");
        };
    }

    private WebAnswer get(List<String> path, WebRequest request) {
        Optional<WebAnswer> asset = Assets.named(String.join("/", path));
        if (asset.isPresent()) {
            return asset.get();
        }
        boolean page = request.headers().first("Accept").orElse("").contains("text/html");
        if (page && path.size() <= 2 && ROOMS.contains(path.getFirst())) {
            return Assets.page();
        }
        return path.size() == 1 ? room(path.getFirst(), request) : mail.show(path);
    }

    private WebAnswer room(String name, WebRequest request) {
        return switch (name) {
            case "" -> ControlJson.ok(about);
            case "mail" -> mail.list();
            case "clock" -> clock.show();
            case "schedules" -> schedules.list();
            case "events" -> ControlJson.ok(deliveries.last());
            case "log" -> log.show(request.query());
            case "functions" -> ControlJson.ok(functions.status());
            default -> nothing();
        };
    }

    private WebAnswer post(List<String> path, WebRequest request) {
        if (path.equals(List.of("clock"))) {
            return clock.forward(request.body());
        }
        if (path.equals(List.of("mail"))) {
            return mail.trouble(request.body());
        }
        boolean schedule = path.size() == 2 && path.getFirst().equals("schedules");
        return schedule ? schedules.run(path.getLast()) : nothing();
    }

    static WebAnswer nothing() {
        return ControlJson.refused(404, "nothing here");
    }
}
