package samspil.grants.file.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import samspil.grants.file.Case;
import samspil.grants.file.Outcome;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Journey.Result;
import samspil.pages.journey.OneDeed;
import samspil.pages.journey.OneDeed.Way;
import samspil.pages.journey.Typed;

/**
 * Something done with a file on one page. What was seen travels along, so that nobody does it to what somebody else has
 * changed, and twice sent it is done once.
 *
 * @param place the file's own page
 */
public record FileForm(Desk desk, Case it, Place place) {
    private static final String NUMBER = "number";

    /**
     * Where a file is shown.
     *
     * @param path below the municipality's home page
     * @param above the pages between the desk and it
     * @param then where one is led when it is done, below the municipality's home page
     */
    public record Place(String path, List<Link> above, String then) {
        /** A place to which one comes back. */
        public Place(String path, List<Link> above) {
            this(path, above, path);
        }
    }

    /**
     * What was seen and is to be changed.
     *
     * @param number of the file's last event that was seen
     * @param key names the deed, so that it is done once
     */
    public record Seen(long number, String key) {}

    /** What is done with the answers. */
    @FunctionalInterface
    public interface Act {
        /** Does it to what was seen. */
        Outcome on(Typed typed, Seen seen);
    }

    /** A journey of one page. */
    public Journey journey(String key, List<Ask> asks, Typed first, Act act) {
        var above = new ArrayList<>(place.above());
        above.add(new Link(it.applicant(), desk.visit().home() + place.path()));
        var way = new Way(place.path() + "/deeds/" + key, above);
        var number = Long.toString(it.file().number());
        return new OneDeed(key, way, asks, first.with(NUMBER, number), deed(key, act));
    }

    /** The same with an empty form. */
    public Journey journey(String key, List<Ask> asks, Act act) {
        return journey(key, asks, Typed.NOTHING, act);
    }

    private Function<Typed, Result> deed(String key, Act act) {
        return typed -> {
            long number = typed.number(NUMBER);
            return result(key, act.on(typed, new Seen(number, key + "/" + number)));
        };
    }

    private Result result(String key, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> new Result.Done(desk.visit().home() + place.then() + "?done=" + key);
            case Outcome.NotThere _ -> new Result.Gone();
            case Outcome.Stale _ -> new Result.Wrong(new Violation("", "file.stale"));
            case Outcome.KeyTaken _ -> new Result.Wrong(new Violation("", "file.stale"));
            case Outcome.Refused(var violation) -> new Result.Wrong(violation);
        };
    }
}
