package samspil.pages;

import java.util.Locale;

/** The icons of {@code icons.svg}, drawn for Samspil. They decorate: what they mean is always said in words beside them. */
public enum Icon {
    SEARCH,
    CHEVRON_RIGHT,
    CHEVRON_LEFT,
    ARROW_RIGHT,
    CLOSE,
    CHECK,
    FILTER,
    INFO,
    WARNING,
    ERROR,
    SUCCESS,
    CALENDAR,
    CLOCK,
    PIN,
    MAIL,
    PHONE,
    GLOBE,
    PERSON,
    PEOPLE,
    TAG,
    PRINT,
    ACCESSIBLE,
    COIN,
    PENCIL,
    BALL,
    NOTE,
    LEAF,
    KITE,
    CUP,
    HEART,
    PULSE,
    CHAT,
    BOOK,
    HOUSE,
    PAW,
    TENT,
    HAND,
    BULB,
    WORLD,
    WAVE,
    MASK,
    BOWL,
    PAWN,
    CAR,
    LAPTOP,
    CYCLE,
    YARN,
    CANDLE,
    FLAGS,
    SCALES,
    BOOT,
    DOCUMENT,
    DOWNLOAD,
    UPLOAD;

    /** The address of its drawing. */
    public String address() {
        return Assets.path("icons.svg") + "#" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
