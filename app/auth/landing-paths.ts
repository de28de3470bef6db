/** Where people find themselves after signing in, unless they were on their way somewhere. */
export const customerHome = "/me";
export const staffHome = "/staff";
export const casesHome = "/staff/cases";
export const missedWishesHome = "/staff/missed-wishes";
export const adminHome = "/admin";
export const customerSignIn = "/sign-in";
export const staffSignIn = "/staff/sign-in";
export const staffProfile = "/staff/profile";
export const staffPhotoPath = "/staff/profile/photo";
