package org.quarterdeck.programme;

/** Who may know of a programme and of its sites. */
public final class ProgrammePolicy {
    private ProgrammePolicy() {
    }

    public static boolean maySee(Standing who, Programme programme) {
        return who.belongsTo(programme);
    }

    /** A site is known to its own team, and to those who evaluate or manage the programme. */
    public static boolean maySee(Standing who, Site site) {
        return who.worksAt(site) || maySeeAllSites(who, site.getProgramme());
    }

    public static boolean maySeeAllSites(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }

    /** Reading a programme from its files is the administrator's work; it shows them nothing of what is in it. */
    public static boolean mayReadFiles(Standing who) {
        return who.isAdministrator();
    }
}
