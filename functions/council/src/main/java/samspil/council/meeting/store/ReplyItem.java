package samspil.council.meeting.store;

import java.time.Instant;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.reply.Reply;
import samspil.council.meeting.reply.Reply.State;
import samspil.platform.store.Item;

/** Answers as items: a partition for each meeting, with its secret and the number of changes so far. */
final class ReplyItem {
    /** The beginning of the sort keys of answers. */
    static final String REPLIES = "REPLY#";

    private ReplyItem() {}

    static String partition(Meeting.Key key) {
        return key.municipality().value() + "#" + key.id();
    }

    static Item secret(Meeting.Key key) {
        return Item.key(partition(key), "SECRET");
    }

    static Item turnout(Meeting.Key key) {
        return Item.key(partition(key), "TURNOUT");
    }

    static Item write(Meeting.Key key, Reply reply) {
        return Item.key(partition(key), REPLIES + reply.invitee())
                .with("state", reply.state().name())
                .with("persons", reply.persons())
                .with("since", reply.since().toString())
                .with("version", reply.version());
    }

    static Reply read(Item item) {
        return new Reply(
                item.text("sk").substring(REPLIES.length()),
                State.valueOf(item.text("state")),
                (int) item.number("persons"),
                Instant.parse(item.text("since")),
                item.number("version"));
    }
}
