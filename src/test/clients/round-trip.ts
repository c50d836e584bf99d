// Register, sign in, read, change, follow, list: with the client that was generated.
// Arguments: server, invitation, new tag, its mail address, present tag, its password.
import {
  Configuration,
  OwnProfileApi,
  ProfilesApi,
  RegistrationApi,
  RelationshipsApi,
  SigningInApi,
} from './index'

declare const process: { argv: string[] }

const [basePath, token, newTag, email, idTag, password] = process.argv.slice(2)
const anonymous = new Configuration({ basePath })

function need(held: boolean, step: string) {
  if (!held) {
    throw new Error(step)
  }
}

async function round() {
  const friend = await new RegistrationApi(anonymous).registerProfile({
    registerRequest: { type: 'idp', idTag: newTag, email, token },
  })
  const session = await new SigningInApi(anonymous).login({ loginRequest: { idTag, password } })
  const alice = new Configuration({ basePath, accessToken: session.data.token })

  const own = new OwnProfileApi(alice)
  need((await own.getOwnProfile()).data.idTag === idTag, 'read')
  await own.updateOwnProfile({ ownProfilePatch: { name: 'Alice of the round' } })
  need((await own.getOwnProfile()).data.name === 'Alice of the round', 'change')

  await new RelationshipsApi(alice).updateRelationship({
    idTag: friend.data.idTag,
    relationshipRequest: { relationship: 'follow' },
  })
  const followed = await new ProfilesApi(alice).listProfiles({ following: 'true', idTag: friend.data.idTag })
  need(followed.data.some((profile) => profile.idTag === friend.data.idTag), 'follow and list')
  console.log('made the round')
}

await round()
