package profiles.picture;

import profiles.file.FileId;
import profiles.profile.Profile;

/** Where a profile shows a picture. */
public enum PicturePlace {
    PROFILE_PIC {
        @Override
        void show(Profile profile, String fileId) {
            profile.showProfilePic(fileId);
        }

        @Override
        String path(Profile profile) {
            return profile.profilePicPath();
        }

        @Override
        PictureView view(FileId fileId) {
            return new PictureView(FileId.pathOf(fileId.value()), null, fileId.value());
        }
    },
    COVER_PIC {
        @Override
        void show(Profile profile, String fileId) {
            profile.showCoverPic(fileId);
        }

        @Override
        String path(Profile profile) {
            return profile.coverPicPath();
        }

        @Override
        PictureView view(FileId fileId) {
            return new PictureView(null, FileId.pathOf(fileId.value()), fileId.value());
        }
    };

    /**
     * @param fileId null: none
     */
    abstract void show(Profile profile, String fileId);

    /** Of what is shown there; null: nothing is. */
    abstract String path(Profile profile);

    abstract PictureView view(FileId fileId);
}
