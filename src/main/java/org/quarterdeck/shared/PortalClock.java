package org.quarterdeck.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only source of time. An installation that shows the demonstration counts its days from the day that the
 * demonstration pretends it is; every other installation tells the real time.
 */
@ApplicationScoped
public class PortalClock extends Clock {
    private static final String OFFSET = "clock.offset";

    @Inject
    Settings settings;

    private volatile Clock clock = Clock.systemUTC();

    /** Shows the day that was chosen last, after a start or after a choice that was not kept. */
    @PostConstruct
    public void recall() {
        shift(settings.find(OFFSET).map(Duration::parse).orElse(Duration.ZERO));
    }

    /** From now on, today is the given day; the time of day stays the real one. The choice outlives a restart. */
    public void pretendTodayIs(LocalDate day) {
        var offset = offset(Clock.systemUTC().instant(), day);
        settings.put(OFFSET, offset.toString());
        shift(offset);
    }

    /** Counted in the time of the clock on the wall: half past eleven in winter is half past eleven in summer too. */
    static Duration offset(Instant now, LocalDate day) {
        return Duration.between(now, day.atTime(LocalTime.ofInstant(now, PortalTime.ZONE)).atZone(PortalTime.ZONE));
    }

    private void shift(Duration offset) {
        clock = Clock.offset(Clock.systemUTC(), offset);
    }

    /** The day on which people in the portal's time zone are now. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), PortalTime.ZONE);
    }

    public LocalTime time() {
        return LocalTime.ofInstant(instant(), PortalTime.ZONE);
    }

    @Override
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
