import {
  walletReadPermission,
  walletUpdatePermission,
} from '@keeptrusts/backstage-plugin-keeptrusts-common';
import {
  allocateToWallet,
  getBalance,
  listTransactions,
  reclaimFromWallet,
} from '@keeptrusts/contract/api';
import { type Api } from '../http/Api';
import { type WalletService } from './WalletService';

/** The routes of wallets. */
export function serveWallets(api: Api, wallets: WalletService): void {
  api
    .serve(
      allocateToWallet,
      walletUpdatePermission,
      ({ body, scope, caller }) => wallets.allocate(body, caller.ref, scope),
    )
    .serve(
      reclaimFromWallet,
      walletUpdatePermission,
      ({ body, scope, caller }) => wallets.reclaim(body, caller.ref, scope),
    )
    .serve(getBalance, walletReadPermission, ({ query, scope }) =>
      wallets.balance(query.team_id, scope),
    )
    .serve(listTransactions, walletReadPermission, ({ params, query, scope }) =>
      wallets.listTransactions(params.id, query, scope),
    );
}
